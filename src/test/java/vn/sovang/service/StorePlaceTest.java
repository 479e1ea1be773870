package vn.sovang.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorePlaceTest {
    @ParameterizedTest
    @CsvSource({
        "/home/huong/sovang, ext4, false,",
        "/home/huong/Tài liệu, ntfs, false,",
        "/home/huong/Hộp đồ, ntfs, false,",
        "/mnt/may-chu/so, cifs, false, NETWORK",
        "/mnt/may-chu/so, NFS4, false, NETWORK",
        "/home/huong/OneDrive - UBND xã/so, ntfs, false, SYNCHRONISED",
        "/home/huong/Dropbox, ext4, false, SYNCHRONISED",
        "/home/huong/My Drive/so, ext4, false, SYNCHRONISED",
        "/home/huong/Dam may/so, ext4, false, SYNCHRONISED",
        "/media/huong/KINGSTON, vfat, false, REMOVABLE",
        "/e/so, exfat, true, REMOVABLE",
    })
    void eachPlaceIsKnown(Path folder, String type, boolean removable, StorePlace.Kind kind) {
        assertEquals(
                Optional.ofNullable(kind),
                StorePlace.of(folder, type, removable, Map.of("OneDriveCommercial", "/home/huong/Dam may")));
    }

    @Test
    void theDiskOfThisPcIsOrdinary(@TempDir Path folder) {
        assertEquals(Optional.empty(), StorePlace.of(folder.resolve("so.sovang")));
    }
}
