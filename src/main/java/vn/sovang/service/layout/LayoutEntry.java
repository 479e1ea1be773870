package vn.sovang.service.layout;

import java.util.List;
import vn.sovang.document.certificate.Layout;

/**
 * A layout in the list of all.
 *
 * @param ready whether it came with the program
 * @param versions the newest first; never empty
 * @param uses the keys of the rules by which papers are made with it today
 */
public record LayoutEntry(boolean ready, List<Layout> versions, List<String> uses) {
    public LayoutEntry {
        versions = List.copyOf(versions);
        uses = List.copyOf(uses);
    }

    public String code() {
        return newest().id();
    }

    public String name() {
        return newest().name();
    }

    public Layout newest() {
        return versions.getFirst();
    }
}
