"""Certificates by an office suite's mail merge, as offices make them today: a Writer template on A4 across with fifteen
texts and one vector border, a Calc sheet of recipients, the real MailMerge service, one PDF.

Usage: merge.py FOLDER COUNT; prints the seconds of the merge and of everything, from the start of the suite to its end.
"""
import csv, os, subprocess, sys, time
import uno
from com.sun.star.awt import Size
from com.sun.star.beans import PropertyValue
from com.sun.star.style.ParagraphAdjust import CENTER, LEFT, RIGHT
from com.sun.star.text.HoriOrientation import NONE as HORIZONTAL
from com.sun.star.text.TextContentAnchorType import AT_PARAGRAPH
from com.sun.star.text.VertOrientation import NONE as VERTICAL
from com.sun.star.text.WrapTextMode import THROUGH

FOLDER, COUNT = os.path.abspath(sys.argv[1]), int(sys.argv[2])
SOURCE = "certificates"
FIELDS = ["authority", "honorific", "recipient", "detail", "reason", "decision", "register", "placeDate", "signPost", "signer"]
PAGE_FRAME = 7


def values(**named):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in named.items())


def url(name):
    return uno.systemPathToFileUrl(os.path.join(FOLDER, name))


def start():
    pipe = "sovang%d" % os.getpid()
    command = [os.environ.get("SOFFICE", "/usr/lib/libreoffice/program/soffice.bin"), "--headless", "--invisible",
               "--norestore", "--nologo", "--nodefault", "-env:UserInstallation=" + url("profile"),
               "--accept=pipe,name=%s;urp;" % pipe]
    launch = lambda: subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    process, local = launch(), uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(600):
        try:
            return process, resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        except Exception:
            if process.poll() is not None:  # a fresh profile ends the suite once
                process = launch()
            time.sleep(0.1)
    raise SystemExit("the office suite does not answer")


def stop(process, context):
    try:
        make(context, "com.sun.star.frame.Desktop").terminate()
    except Exception:
        pass
    process.wait(30)


def make(context, service):
    return context.ServiceManager.createInstanceWithContext(service, context)


def recipients():
    names = ["Bàn Phúc Nghiệp", "Triệu Thị Quyết", "Đặng Văn Hưởng", "Lý Kim Nguyên", "Hoàng Xuân Thủy", "Nông Thanh Dũng"]
    villages = ["Nà Cáy", "Thôm Khoan", "Khuổi Chanh", "Nà Lẹng", "Lủng Cháng"]
    with open(os.path.join(FOLDER, "data.csv"), "w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out, quoting=csv.QUOTE_ALL)
        rows.writerow(FIELDS)
        for i in range(COUNT):
            rows.writerow([
                "Chủ tịch Ủy ban nhân dân xã Cao Sơn", "Ông" if i % 2 else "Bà", names[i % 6],
                "Trưởng thôn %s, xã Cao Sơn" % villages[i % 5],
                "Đã có thành tích xuất sắc trong phong trào thi đua xây dựng và phát triển kinh tế - xã hội năm 2022",
                "Quyết định số: 05/QĐ-UBND ngày 05 tháng 01 năm 2023", "Vào sổ khen thưởng số: %02d" % (i + 1),
                "Cao Sơn, ngày 05 tháng 01 năm 2023", "Chủ tịch", "Dương Văn Hùng"])


def border():
    flower = "".join('<circle cx="%s" cy="%s" r="3" fill="#c81e1e"/>' % at for at in ((4, 0), (0, 4), (-4, 0), (0, -4)))
    places = [(30 + i * 11.85, y) for i in range(67) for y in (30, 565)] + [(x, 42 + i * 15.6) for i in range(33) for x in (30, 812)]
    with open(os.path.join(FOLDER, "border.svg"), "w") as out:
        out.write('<svg xmlns="http://www.w3.org/2000/svg" width="842" height="595" viewBox="0 0 842 595">')
        out.write('<rect x="18" y="18" width="806" height="559" fill="none" stroke="#b8860b" stroke-width="3"/>')
        out.writelines('<g transform="translate(%s %s)">%s</g>' % (x, y, flower) for x, y in places)
        out.write("</svg>")


def template(context):
    desktop = make(context, "com.sun.star.frame.Desktop")
    sheet = desktop.loadComponentFromURL(url("data.csv"), "_blank", 0, values(
        Hidden=True, FilterName="Text - txt - csv (StarCalc)", FilterOptions="44,34,76,1," + "/".join("%d/2" % i for i in range(1, 11))))
    sheet.Sheets.getByIndex(0).Name = SOURCE
    sheet.storeToURL(url("data.ods"), values(FilterName="calc8"))
    sheet.close(True)
    page = desktop.loadComponentFromURL("private:factory/swriter", "_blank", 0, values(Hidden=True))
    style = page.StyleFamilies.getByName("PageStyles").getByName("Standard")
    style.IsLandscape, style.Width, style.Height = True, 29700, 21000
    style.LeftMargin = style.RightMargin = 4200
    style.TopMargin, style.BottomMargin = 3800, 1500
    picture = page.createInstance("com.sun.star.text.TextGraphicObject")
    picture.Graphic = make(context, "com.sun.star.graphic.GraphicProvider").queryGraphic(values(URL=url("border.svg")))
    picture.AnchorType, picture.Size = AT_PARAGRAPH, Size(29700, 21000)
    page.Text.insertTextContent(page.Text.createTextCursor(), picture, False)
    picture.HoriOrient, picture.VertOrient = HORIZONTAL, VERTICAL
    picture.HoriOrientRelation = picture.VertOrientRelation = PAGE_FRAME
    picture.HoriOrientPosition = picture.VertOrientPosition = 0
    picture.TextWrap, picture.Opaque = THROUGH, False
    lines = [("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, True, CENTER), ("Độc lập - Tự do - Hạnh phúc", 13, True, CENTER),
             ("{authority}", 15, True, CENTER), ("TẶNG", 13, True, CENTER), ("GIẤY KHEN", 30, True, CENTER),
             ("{honorific}", 14, False, CENTER), ("{recipient}", 22, True, CENTER), ("{detail}", 14, False, CENTER),
             ("{reason}", 14, False, CENTER), ("{decision}", 12, False, LEFT), ("{register}", 12, False, LEFT),
             ("{placeDate}", 13, False, RIGHT), ("{signPost}", 13, True, RIGHT), ("", 20, False, RIGHT), ("{signer}", 13, True, RIGHT)]
    for number, line in enumerate(lines):
        add(page, number, *line)
    page.storeToURL(url("template.odt"), values(FilterName="writer8"))
    page.close(True)


def add(page, number, text, size, bold, adjust):
    if number:
        page.Text.insertControlCharacter(page.Text.End, 0, False)
    cursor = page.Text.createTextCursorByRange(page.Text.End)
    cursor.ParaAdjust, cursor.CharFontName, cursor.CharHeight = adjust, "Liberation Serif", size
    cursor.CharWeight = 150.0 if bold else 100.0
    if not text.startswith("{"):
        page.Text.insertString(page.Text.End, text, False)
        return
    master = page.createInstance("com.sun.star.text.fieldmaster.Database")
    master.DataBaseName, master.DataTableName, master.DataColumnName = SOURCE, SOURCE, text[1:-1]
    field = page.createInstance("com.sun.star.text.TextField.Database")
    field.attachTextFieldMaster(master)
    page.Text.insertTextContent(page.Text.End, field, False)


def merge(context):
    sources = make(context, "com.sun.star.sdb.DatabaseContext")
    source = sources.createInstance()
    source.URL = "sdbc:calc:" + url("data.ods")
    source.DatabaseDocument.storeAsURL(url("source.odb"), ())
    sources.registerObject(SOURCE, source)
    job = make(context, "com.sun.star.text.MailMerge")
    job.DataSourceName, job.CommandType, job.Command = SOURCE, 0, SOURCE
    job.DocumentURL, job.OutputType, job.OutputURL = url("template.odt"), 2, url("")
    job.FileNamePrefix, job.SaveAsSingleFile, job.SaveFilter = "out", True, "writer_pdf_Export"
    job.execute(())


recipients()
border()
process, context = start()
template(context)
stop(process, context)
begin = time.time()
process, context = start()
merging = time.time()
merge(context)
merged = time.time() - merging
stop(process, context)
print("merge %.2f s, with the suite's start and end %.2f s" % (merged, time.time() - begin))
