/** Vietnamese text: normal form, folding, search, order of names, capitals, numbers, amounts and dates in words. */
package vn.sovang.domain.text;
