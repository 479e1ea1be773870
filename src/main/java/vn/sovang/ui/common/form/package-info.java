/** What all forms have in common: the editor behind them, the wiring of their fields, drafts that outlive a crash. */
package vn.sovang.ui.common.form;
