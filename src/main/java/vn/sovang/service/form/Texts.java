package vn.sovang.service.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Texts by field as JSON, for what is kept of forms that are no part of the register. */
public final class Texts {
    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
    private static final JsonFactory JSON = new JsonFactory();

    private Texts() {}

    public static <F extends Enum<F>> String write(Map<F, String> texts) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (Map.Entry<F, String> entry : new TreeMap<>(texts).entrySet()) {
                json.writeStringField(entry.getKey().name(), entry.getValue());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Reads what was written; what cannot be read must not keep the register from being opened, so it is only logged.
     *
     * @param fields those that are known now; others are left out
     * @return empty when it cannot be read
     */
    public static <F extends Enum<F>> Optional<Map<F, String>> read(String content, Class<F> fields) {
        Map<String, F> byName = new HashMap<>();
        for (F field : fields.getEnumConstants()) {
            byName.put(field.name(), field);
        }
        Map<F, String> texts = new HashMap<>();
        try (JsonParser json = JSON.createParser(content)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                F field = byName.get(json.currentName());
                String text = json.nextTextValue();
                if (field != null && text != null) {
                    texts.put(field, text);
                }
            }
            return Optional.of(texts);
        } catch (IOException e) {
            LOG.warn("this cannot be read: {}", content, e);
            return Optional.empty();
        }
    }
}
