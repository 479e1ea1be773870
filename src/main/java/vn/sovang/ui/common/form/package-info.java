/** Forms that are all alike: texts that may be wrong, drafts that are never lost, problems beside their fields. */
package vn.sovang.ui.common.form;
