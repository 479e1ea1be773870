package vn.sovang.ui.designer;

import java.util.List;

/** The fields a certificate brings, in the order in which a sheet shows them. */
final class DesignerFields {
    static final List<String> ALL = List.of(
            "authority",
            "body",
            "committee",
            "superior",
            "honorific",
            "recipient",
            "detail",
            "reason",
            "placeDate",
            "signPost",
            "signer",
            "decision",
            "register");

    private DesignerFields() {}
}
