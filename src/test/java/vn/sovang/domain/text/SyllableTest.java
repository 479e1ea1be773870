package vn.sovang.domain.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableTest {

    @ParameterizedTest
    @ValueSource(
            strings =
                    "Nguyễn Phúc Ninh Đặng Thị Huệ Nông Văn Thiệu Triệu Dũng Lò A Tú Giàng Páo Hoà Hòa Vũ Uý Ủy Ô Ý yêu giêng gì giết quyết"
                            + " quỳnh quốc khuya nghiêng ngoằn khuỷu thuở loóc xoong ướt ưỡn hươu rượu NGUYỄN ĐẢNG xã Sơn Mông Kạn tỉnh")
    void syllablesAreKnown(String words) {
        for (String word : words.split(" ")) {
            assertTrue(Syllable.isWellFormed(word), word);
            assertTrue(Syllable.isWellFormed(Normalizer.normalize(word, Normalizer.Form.NFD)), word);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "NguyÔn V¨n Hoµng Nguyeãn Vaên Hoøa Hoàg tât mâ Đắk qé NguyễN nGuyễn café Noël ọó ít1 § '")
    void otherThingsAreNot(String words) {
        for (String word : words.split(" ")) {
            assertFalse(Syllable.isWellFormed(word), word);
        }
        assertFalse(Syllable.isWellFormed(""));
    }
}
