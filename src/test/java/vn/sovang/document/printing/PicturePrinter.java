package vn.sovang.document.printing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.ServiceUIFactory;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.HashPrintJobAttributeSet;
import javax.print.attribute.HashPrintServiceAttributeSet;
import javax.print.attribute.PrintJobAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.PrintServiceAttribute;
import javax.print.attribute.PrintServiceAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.event.PrintJobAttributeListener;
import javax.print.event.PrintJobListener;
import javax.print.event.PrintServiceAttributeListener;

/**
 * A printer of javax.print whose paper is a picture. It can put everything a little askew, as real ones do, and fail or
 * stall at a sheet.
 */
public final class PicturePrinter implements PrintService {
    /** Of the pictures, to a millimetre. */
    public static final double PIXELS = 10;

    /** A sheet that came out. */
    public record Sheet(String title, BufferedImage picture, PrintRequestAttributeSet attributes) {}

    private final String name;
    private final List<Sheet> sheets = Collections.synchronizedList(new ArrayList<>());
    private final Map<Class<?>, Object> values = new HashMap<>();
    private final Map<Class<?>, PrintServiceAttribute> states = new HashMap<>();
    private final CountDownLatch released = new CountDownLatch(1);
    private AffineTransform askew = new AffineTransform();
    private volatile int failsAt;
    private volatile int stallsAt;
    private int asked;

    public PicturePrinter(String name) {
        this.name = name;
    }

    /** @param how in millimetres on the sheet as it is read */
    public PicturePrinter askew(AffineTransform how) {
        askew = how;
        return this;
    }

    /** @param sheet from 1; from this one on every sheet is refused */
    public PicturePrinter failsAt(int sheet) {
        failsAt = sheet;
        return this;
    }

    /** @param sheet from 1; it is not taken before {@link #release} */
    public PicturePrinter stallsAt(int sheet) {
        stallsAt = sheet;
        return this;
    }

    public void release() {
        released.countDown();
    }

    /** Which values of an attribute it supports. */
    public PicturePrinter supports(Class<? extends Attribute> kind, Object supported) {
        values.put(kind, supported);
        return this;
    }

    public PicturePrinter state(Class<? extends PrintServiceAttribute> kind, PrintServiceAttribute value) {
        states.put(kind, value);
        return this;
    }

    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    private void print(Doc doc, PrintRequestAttributeSet attributes) throws PrintException {
        int number;
        synchronized (this) {
            number = ++asked;
        }
        if (failsAt > 0 && number >= failsAt) {
            throw new PrintException("out of order");
        }
        try {
            if (number == stallsAt) {
                released.await();
            }
            Pageable pages = (Pageable) doc.getPrintData();
            PageFormat format = pages.getPageFormat(0);
            double mm = PIXELS * 25.4 / 72;
            BufferedImage picture = new BufferedImage(
                    (int) Math.round(format.getWidth() * mm),
                    (int) Math.round(format.getHeight() * mm),
                    BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = picture.createGraphics();
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
            graphics.scale(PIXELS, PIXELS);
            graphics.transform(askew);
            graphics.scale(25.4 / 72, 25.4 / 72);
            pages.getPrintable(0).print(graphics, format, 0);
            graphics.dispose();
            String title = String.valueOf(attributes.get(JobName.class));
            sheets.add(new Sheet(title, picture, attributes));
        } catch (PrinterException | java.io.IOException | InterruptedException e) {
            throw new PrintException(new Exception(e));
        }
    }

    @Override
    public DocPrintJob createPrintJob() {
        return new DocPrintJob() {
            @Override
            public PrintService getPrintService() {
                return PicturePrinter.this;
            }

            @Override
            public PrintJobAttributeSet getAttributes() {
                return new HashPrintJobAttributeSet();
            }

            @Override
            public void addPrintJobListener(PrintJobListener listener) {}

            @Override
            public void removePrintJobListener(PrintJobListener listener) {}

            @Override
            public void addPrintJobAttributeListener(PrintJobAttributeListener listener, PrintJobAttributeSet set) {}

            @Override
            public void removePrintJobAttributeListener(PrintJobAttributeListener listener) {}

            @Override
            public void print(Doc doc, PrintRequestAttributeSet attributes) throws PrintException {
                PicturePrinter.this.print(doc, attributes);
            }
        };
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void addPrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

    @Override
    public void removePrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

    @Override
    public PrintServiceAttributeSet getAttributes() {
        PrintServiceAttributeSet set = new HashPrintServiceAttributeSet();
        states.values().forEach(set::add);
        return set;
    }

    @Override
    public <T extends PrintServiceAttribute> T getAttribute(Class<T> category) {
        return category.cast(states.get(category));
    }

    @Override
    public DocFlavor[] getSupportedDocFlavors() {
        return new DocFlavor[] {DocFlavor.SERVICE_FORMATTED.PAGEABLE};
    }

    @Override
    public boolean isDocFlavorSupported(DocFlavor flavor) {
        return DocFlavor.SERVICE_FORMATTED.PAGEABLE.equals(flavor);
    }

    @Override
    public Class<?>[] getSupportedAttributeCategories() {
        return values.keySet().toArray(Class<?>[]::new);
    }

    @Override
    public boolean isAttributeCategorySupported(Class<? extends Attribute> category) {
        return values.containsKey(category);
    }

    @Override
    public Object getDefaultAttributeValue(Class<? extends Attribute> category) {
        return null;
    }

    @Override
    public Object getSupportedAttributeValues(Class<? extends Attribute> kind, DocFlavor flavor, AttributeSet set) {
        return values.get(kind);
    }

    @Override
    public boolean isAttributeValueSupported(Attribute value, DocFlavor flavor, AttributeSet set) {
        return values.containsKey(value.getCategory());
    }

    @Override
    public AttributeSet getUnsupportedAttributes(DocFlavor flavor, AttributeSet attributes) {
        return null;
    }

    @Override
    public ServiceUIFactory getServiceUIFactory() {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PicturePrinter printer && printer.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
