/** What the screens of staff, villages, households and collectives have in common: who is meant, lists, heads of forms. */
package vn.sovang.ui.people;
