package vn.sovang.document.certificate;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** One thing on the sheet; later elements lie on earlier ones. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TextElement.class, name = "text"),
    @JsonSubTypes.Type(value = ArtElement.class, name = "art"),
    @JsonSubTypes.Type(value = RuleElement.class, name = "rule")
})
public sealed interface Element permits TextElement, ArtElement, RuleElement {
    Box box();

    /** Whether it is shown on the screen only: what a bought blank sheet already carries. */
    boolean screenOnly();
}
