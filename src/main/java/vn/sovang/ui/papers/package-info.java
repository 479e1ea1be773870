/** The screen of the papers of the register: a paper with its wishes, its pages, and its figures that lead to members. */
package vn.sovang.ui.papers;
