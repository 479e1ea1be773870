/** Certificates onto paper: what is sent to which printer, what came out, and how printers are measured. */
package vn.sovang.service.printing;
