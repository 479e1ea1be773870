/** The designer of certificates: the page as it will be, its texts and pictures moved by mouse and keys. */
package vn.sovang.ui.designer;
