package vn.sovang.service.target;

import vn.sovang.domain.target.Target;
import vn.sovang.domain.target.TargetLine;
import vn.sovang.domain.text.SearchText;

/** A target as the list of its year shows it. */
public record TargetRow(TargetLine line, SearchText searched) {

    public long id() {
        return line.target().id();
    }

    public Target target() {
        return line.target();
    }
}
