/** Records that may be of one person: found, looked at side by side, made one or told apart for good. */
package vn.sovang.ui.duplicate;
