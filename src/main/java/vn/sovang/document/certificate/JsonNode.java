package vn.sovang.document.certificate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A JSON object with its place in the file. Read with the small streaming part of Jackson: its data binding would take
 * a third of a second of every fresh start.
 */
final class JsonNode {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String place;
    private final Map<String, Object> members;
    private final List<String> asked = new ArrayList<>();

    private JsonNode(String place, Map<String, Object> members) {
        this.place = place;
        this.members = members;
    }

    /** Something in the file that is not as it must be. */
    static final class BadException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String place;

        BadException(String place, String what) {
            super(what);
            this.place = place;
        }

        /** Such as {@code elements[3].box.width}. */
        String place() {
            return place;
        }
    }

    /**
     * @throws IOException when it is no JSON
     * @throws BadException when it is JSON but no object
     */
    static JsonNode parse(String json) throws IOException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            parser.nextToken();
            Object value = parser.currentToken() == null ? null : value(parser);
            if (parser.nextToken() != null) {
                throw new BadException("", "more than one value");
            }
            return node("", value);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    object.put(name, value(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<Object> array = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(parser));
                }
                yield array;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> null;
        };
    }

    private static JsonNode node(String place, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new BadException(place, "{ … }");
        }
        Map<String, Object> members = new LinkedHashMap<>();
        map.forEach((name, member) -> members.put((String) name, member));
        return new JsonNode(place, members);
    }

    String place() {
        return place;
    }

    /** Null when absent. */
    String text(String name) {
        return get(name, String.class);
    }

    /** 0 when absent. */
    double number(String name) {
        Double number = get(name, Double.class);
        return number == null ? 0 : number;
    }

    /** False when absent. */
    boolean flag(String name) {
        return Boolean.TRUE.equals(get(name, Boolean.class));
    }

    /** Null when absent. */
    <E extends Enum<E>> E choice(String name, Class<E> kind) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        for (E constant : kind.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(text)) {
                return constant;
            }
        }
        throw bad(name, text);
    }

    JsonNode child(String name) {
        return node(inside(name), get(name, Object.class));
    }

    /** Empty when absent. */
    List<JsonNode> children(String name) {
        List<?> array = get(name, List.class);
        List<JsonNode> nodes = new ArrayList<>();
        for (int i = 0; array != null && i < array.size(); i++) {
            nodes.add(node(inside(name) + "[" + (i + 1) + "]", array.get(i)));
        }
        return nodes;
    }

    /** Nothing else may stand here: a member nobody asked for is a slip of the pen. */
    void end() {
        for (String name : members.keySet()) {
            if (!asked.contains(name)) {
                throw bad(name, "?");
            }
        }
    }

    BadException bad(String name, String what) {
        return new BadException(inside(name), what);
    }

    private <T> T get(String name, Class<T> kind) {
        asked.add(name);
        Object value = members.get(name);
        if (value != null && !kind.isInstance(value)) {
            throw bad(name, value.toString());
        }
        return kind.cast(value);
    }

    private String inside(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }
}
