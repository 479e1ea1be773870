/** What every floor stands on: problems in words, progress and cancel, words of a language, atomic files. */
package vn.sovang.base;
