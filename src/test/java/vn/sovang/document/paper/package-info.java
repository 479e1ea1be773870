/** Tests of flowing papers on produced files, read back. */
package vn.sovang.document.paper;
