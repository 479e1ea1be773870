package vn.sovang.document.certificate;

import vn.sovang.base.Problem;

/**
 * Why a certificate cannot be printed as it is.
 *
 * @param number of the certificate in the list, from 1
 * @param recipient as the clerk knows it
 * @param element name of the text on the sheet
 * @param reason what is wrong
 * @param detail the letter the font does not have, or the field that is missing; else empty
 */
public record Misfit(int number, String recipient, String element, Reason reason, String detail) {

    /** Kinds of misfits with the key of their sentence. */
    public enum Reason {
        /** The text does not fit its box even in its smallest size. */
        TOO_LONG("certificate.too.long"),
        /** The fonts of the program lack a letter of the text. */
        UNKNOWN_LETTER("certificate.unknown.letter"),
        /** The layout wants a field that the certificate does not bring. */
        MISSING_FIELD("certificate.missing.field");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    /** As a complaint: 110, 111 or 112. */
    public Problem complaint() {
        return problem(110);
    }

    /** As the reason for stopping: 210, 211 or 212. */
    public Problem stop() {
        return problem(210);
    }

    private Problem problem(int base) {
        return Problem.of(base + reason.ordinal(), reason.key, number, recipient, element, detail);
    }
}
