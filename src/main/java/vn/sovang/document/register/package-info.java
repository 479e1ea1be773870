/** The papers of the register: the member list, cards, lists, statistics, movements. */
package vn.sovang.document.register;
