package vn.sovang.exchange.html;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a web page into tags and text, reading forwards. No tree is built, so no nesting and no page is too deep or too
 * long; scripts are passed over, references are only characters.
 */
final class HtmlTokens {
    private static final int LONGEST_TAG = 1 << 16;
    private static final int LONGEST_TEXT = 1 << 16;
    /** Elements whose content is no text of the page. */
    private static final Set<String> RAW = Set.of("script", "style", "textarea", "noscript", "xmp", "iframe");

    private final Reader in;
    private int next = -2;
    private String raw = "";

    /** A piece of a page. */
    sealed interface Token {}

    /** The beginning of an element; the name in small letters, the attributes as written. */
    record Open(String name, String attributes) implements Token {}

    /** The end of an element. */
    record Close(String name) implements Token {}

    /** Text with its references resolved; a long one comes in pieces. */
    record Text(String text) implements Token {}

    /** What stands between the tags of a style sheet. */
    record Style(String text) implements Token {}

    HtmlTokens(Reader in) {
        this.in = in;
    }

    /** The next piece; null at the end. */
    Token next() throws IOException {
        while (true) {
            if (!raw.isEmpty()) {
                String name = raw;
                raw = "";
                String content = rawContent(name);
                if (name.equals("style")) {
                    return new Style(content);
                }
            }
            int c = read();
            if (c < 0) {
                return null;
            }
            if (c != '<') {
                return text((char) c);
            }
            Token tag = tag();
            if (tag != null) {
                return tag;
            }
        }
    }

    private Token text(char first) throws IOException {
        StringBuilder text = new StringBuilder().append(first);
        while (peek() >= 0 && peek() != '<' && text.length() < LONGEST_TEXT) {
            text.append((char) read());
        }
        return new Text(Entities.resolved(text.toString()));
    }

    /** The tag behind a bracket; null for what is none of the page's. */
    private Token tag() throws IOException {
        int c = peek();
        if (c == '!' || c == '?') {
            read();
            skipDeclaration();
            return null;
        }
        boolean close = c == '/';
        if (close) {
            read();
        }
        if (!isLetter(peek())) {
            return new Text(close ? "</" : "<");
        }
        String written = untilBracket();
        int end = 0;
        while (end < written.length() && !isBlank(written.charAt(end)) && written.charAt(end) != '/') {
            end++;
        }
        String name = written.substring(0, end).toLowerCase(Locale.ROOT);
        if (close) {
            return new Close(name);
        }
        raw = RAW.contains(name) && !written.endsWith("/") ? name : "";
        return new Open(name, written.substring(end));
    }

    /** To the bracket that ends a tag; one in quotes does not. */
    private String untilBracket() throws IOException {
        StringBuilder tag = new StringBuilder();
        int quote = 0;
        for (int c = read(); c >= 0; c = read()) {
            if (quote == 0 && c == '>') {
                break;
            }
            if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'') && endsWithEquals(tag)) {
                quote = c;
            }
            if (tag.length() < LONGEST_TAG) {
                tag.append((char) c);
            } else {
                quote = 0;
            }
        }
        return tag.toString();
    }

    private static boolean endsWithEquals(StringBuilder tag) {
        int last = tag.length() - 1;
        while (last >= 0 && isBlank(tag.charAt(last))) {
            last--;
        }
        return last >= 0 && tag.charAt(last) == '=';
    }

    /** Comments end with two dashes, everything else with the next bracket. */
    private void skipDeclaration() throws IOException {
        boolean comment = peek() == '-';
        int before = 0;
        int last = 0;
        int length = 0;
        for (int c = read(); c >= 0; c = read()) {
            length++;
            if (c == '>' && (!comment || (before == '-' && last == '-' && length > 3))) {
                return;
            }
            before = last;
            last = c;
        }
    }

    /** To the end of a script or style sheet; the beginning of the content. */
    private String rawContent(String name) throws IOException {
        String end = "</" + name;
        StringBuilder content = new StringBuilder();
        int matched = 0;
        for (int c = read(); c >= 0; c = read()) {
            matched = Character.toLowerCase((char) c) == end.charAt(matched) ? matched + 1 : c == '<' ? 1 : 0;
            if (matched == end.length()) {
                untilBracket();
                break;
            }
            if (content.length() < LONGEST_TAG) {
                content.append((char) c);
            }
        }
        return content.toString();
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private int peek() throws IOException {
        if (next == -2) {
            next = in.read();
        }
        return next;
    }

    private int read() throws IOException {
        int c = peek();
        next = -2;
        return c;
    }
}
