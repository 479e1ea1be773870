package vn.sovang.document.certificate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one certificate says.
 *
 * @param recipient as messages to the clerk call it
 * @param fields values of the layout's fields by name; a line break in a value begins a new line; everything else is
 *     printed as it stands
 */
public record Certificate(String recipient, Map<String, String> fields) {
    public Certificate {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** A certificate whose messages use its field {@code recipient}. */
    public static Certificate of(Map<String, String> fields) {
        return new Certificate(fields.getOrDefault("recipient", ""), fields);
    }
}
