package vn.sovang;

public final class SoVang {
    private SoVang() {}

    public static void main(String[] args) {
        System.out.println(System.getProperty("java.version"));
    }
}
