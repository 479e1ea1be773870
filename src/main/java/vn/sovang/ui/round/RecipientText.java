package vn.sovang.ui.round;

import vn.sovang.domain.commendation.Recipient;

/** Recipients as the table shows them. */
final class RecipientText {
    private RecipientText() {}

    /** The post of an individual, else nothing. */
    static String post(Recipient recipient) {
        return recipient instanceof Recipient.Individual individual ? individual.post() : "";
    }

    /** Post and unit, as far as they are known. */
    static String place(Recipient recipient) {
        String post = post(recipient);
        return post.isEmpty() || recipient.unit().isEmpty() ? post + recipient.unit() : post + ", " + recipient.unit();
    }
}
