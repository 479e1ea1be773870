/** The targets and tasks of a year. */
package vn.sovang.service.target;
