/** The layouts of certificates: those of the program and those of the clerk, in versions. */
package vn.sovang.service.layout;
