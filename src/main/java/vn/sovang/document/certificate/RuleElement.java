package vn.sovang.document.certificate;

import vn.sovang.document.drawing.Ink;

/**
 * A filled bar, such as the line below the national motto.
 *
 * @param colour {@code #RRGGBB}, black when null
 * @param screenOnly whether a bought blank sheet already carries it
 */
public record RuleElement(Box box, String colour, boolean screenOnly) implements Element {
    public RuleElement {
        if (box == null) {
            throw new IllegalArgumentException("A line needs a box");
        }
        colour = Ink.of(colour == null ? "#000000" : colour).toString();
    }

    @Override
    public RuleElement at(Box place) {
        return new RuleElement(place, colour, screenOnly);
    }

    @Override
    public RuleElement onScreenOnly(boolean only) {
        return new RuleElement(box, colour, only);
    }

    Ink ink() {
        return Ink.of(colour);
    }
}
