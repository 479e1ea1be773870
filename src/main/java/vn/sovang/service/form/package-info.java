/** Forms as they are typed: texts that may be wrong, and what is wrong with them. Services in any package build on it. */
package vn.sovang.service.form;
