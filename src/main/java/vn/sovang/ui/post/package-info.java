/** The screen of posts: who holds what, since when and by which act. */
package vn.sovang.ui.post;
