/** The bodies of the commune and who holds posts in them: named, renamed, filled, merged. */
package vn.sovang.service.office;
