package vn.sovang.ui.designer;

import vn.sovang.base.Words;
import vn.sovang.document.certificate.ArtElement;
import vn.sovang.document.certificate.Element;
import vn.sovang.document.certificate.PictureElement;
import vn.sovang.document.certificate.RuleElement;
import vn.sovang.document.certificate.TextElement;
import vn.sovang.document.drawing.Drawings;

/** What the things on a sheet are called. */
final class ElementNames {
    private final Words words;

    ElementNames(Words words) {
        this.words = words;
    }

    String of(Element element) {
        return switch (element) {
            case TextElement text -> text.name();
            case ArtElement art -> of(art.art());
            case PictureElement own -> words.say("designer.element.picture");
            case RuleElement rule -> words.say("designer.element.rule");
        };
    }

    String of(Drawings art) {
        return words.say(
                switch (art) {
                    case NATIONAL_EMBLEM -> "designer.art.national_emblem";
                    case PARTY_EMBLEM -> "designer.art.party_emblem";
                    case PARTY_FLAG -> "designer.art.party_flag";
                    case NATIONAL_FLAG -> "designer.art.national_flag";
                    case CROSSED_FLAGS -> "designer.art.crossed_flags";
                    case MERIT_BORDER -> "designer.art.merit_border";
                    case PRAISE_BORDER -> "designer.art.praise_border";
                });
    }
}
