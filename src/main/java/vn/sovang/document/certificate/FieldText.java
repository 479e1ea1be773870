package vn.sovang.document.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places for fields, taken apart once.
 *
 * @param pieces fixed words at the even, names of fields at the odd indexes
 * @param fields the names alone
 */
record FieldText(List<String> pieces, List<String> fields) {
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    FieldText {
        pieces = List.copyOf(pieces);
        fields = List.copyOf(fields);
    }

    static FieldText of(String text) {
        List<String> pieces = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        int end = 0;
        while (place.find()) {
            pieces.add(text.substring(end, place.start()));
            pieces.add(place.group(1));
            fields.add(place.group(1));
            end = place.end();
        }
        pieces.add(text.substring(end));
        return new FieldText(pieces, fields);
    }

    boolean fixed() {
        return fields.isEmpty();
    }

    /**
     * Fills the places; a field that is missing counts as empty. When there are places and all stay empty, the fixed
     * words are left out too: no "Vào sổ số:" without a number.
     */
    String fill(Map<String, String> values) {
        if (fixed()) {
            return pieces.getFirst();
        }
        StringBuilder filled = new StringBuilder();
        boolean empty = true;
        for (int i = 0; i < pieces.size(); i++) {
            String piece = i % 2 == 0 ? pieces.get(i) : values.getOrDefault(pieces.get(i), "");
            empty &= i % 2 == 0 || piece.isBlank();
            filled.append(piece);
        }
        return empty ? "" : filled.toString();
    }
}
