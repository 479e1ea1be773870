/** The same jobs without a window: one class a command, words to the error output, exit codes of the contract. */
package vn.sovang.cli;
