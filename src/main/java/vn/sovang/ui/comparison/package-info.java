/** How cells and their members were rated over the years, side by side. */
package vn.sovang.ui.comparison;
