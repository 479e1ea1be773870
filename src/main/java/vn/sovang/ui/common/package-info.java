/** What all screens share: jobs, words, fields, commands, the look. */
package vn.sovang.ui.common;
