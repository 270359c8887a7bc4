"""Makes reference documents and style sheets; called by Scripts/styles. Needs Python and pandoc."""

import io
import subprocess
import sys
import xml.etree.ElementTree as xml
import zipfile
from dataclasses import dataclass
from pathlib import Path

FONT = "Times New Roman"
MARGIN_CM = 2.5
POINTS_PER_CM = 28.3465


@dataclass
class Layout:
    """The look of a kind of document; sizes and distances in points."""

    size: float
    title: float
    heading: float
    is_bold: bool = True
    line: float = 1.1
    after: float = 7
    title_align: str = "left"
    notes: float = 0
    has_page_numbers: bool = False


LAYOUTS = {
    # Nothing is asked: a readable page.
    "plain": Layout(11, title=16, heading=12.5, line=1.15, notes=10, has_page_numbers=True),
    # Human Rights Council statements: Times New Roman 10, nothing bold, underlined or in italics.
    "hrc": Layout(10, title=10, heading=10, is_bold=False, line=1.0, after=6),
    # UPR and treaty body reports: Times New Roman 12, numbered paragraphs and pages.
    "numbered": Layout(
        12, title=14, heading=12, title_align="center", notes=10, has_page_numbers=True
    ),
    # Letters: Times New Roman 11, and room for a letterhead above the sender.
    "letter": Layout(11, title=11, heading=11, line=1.08, notes=10),
}


@dataclass
class Style:
    """The look of a sort of paragraph."""

    size: float
    before: float = 0
    after: float = 0
    is_bold: bool = False
    align: str = "left"
    stays_with_next: bool = False
    is_close: bool = False  # No distance between paragraphs of this sort.


def styles(layout):
    """Returns the looks of paragraphs by the names that templates use, and Title, Heading, Body."""
    size, bold, after = layout.size, layout.is_bold, layout.after
    letterhead = MARGIN_CM * POINTS_PER_CM
    return {
        "Body": Style(size, after=after),
        "Title": Style(layout.title, 0, after + 5, bold, layout.title_align, True),
        "Heading": Style(layout.heading, after + 5, after - 2, bold, stays_with_next=True),
        "Headline": Style(size, 2 * after, after, stays_with_next=True),
        "Head": Style(size, after=2 * after),
        "Sender": Style(size, before=letterhead, after=2 * after),
        "Subject": Style(size, before=after, after=2 * after, is_bold=bold),
        "Delivery": Style(size, after=2 * after, is_bold=bold, align="right"),
        "Length": Style(max(9, size - 2), after=after),
        "Notes": Style(layout.notes or size, after=after / 2),
    }


# DOCX

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"


def w(name, **values):
    """Returns an element of a word-processing document."""
    return xml.Element(f"{{{W}}}{name}", {f"{{{W}}}{key}": str(value) for key, value in values.items()})


def twips(points):
    return round(points * 20)


def docx_run(style, is_bold):
    """Returns font, size and weight of a style."""
    run = w("rPr")
    run.append(w("rFonts", ascii=FONT, hAnsi=FONT, cs=FONT, eastAsia=FONT))
    if is_bold:
        run.extend([w("b"), w("bCs")])
    run.extend([w("sz", val=round(style.size * 2)), w("szCs", val=round(style.size * 2))])
    return run


def docx_paragraph(style, layout, level=None):
    """Returns the distances of a style."""
    paragraph = w("pPr")
    if style.stays_with_next:
        paragraph.extend([w("keepNext"), w("keepLines")])
    paragraph.append(
        w(
            "spacing",
            before=twips(style.before),
            after=twips(style.after),
            line=round(240 * layout.line),
            lineRule="auto",
        )
    )
    if style.is_close:
        paragraph.append(w("contextualSpacing"))
    if style.align != "left":
        paragraph.append(w("jc", val=style.align))
    if level is not None:
        paragraph.append(w("outlineLvl", val=level))
    return paragraph


def docx_styles(text, layout):
    """Returns styles.xml with the looks of a layout."""
    root = xml.fromstring(text)
    looks = styles(layout)
    defaults = root.find(f"{{{W}}}docDefaults")
    defaults.clear()
    run = w("rPrDefault")
    run.append(docx_run(looks["Body"], False))
    run[0].append(w("lang", val="en-GB", eastAsia="en-GB", bidi="ar-SA"))
    paragraph = w("pPrDefault")
    paragraph.append(docx_paragraph(looks["Body"], layout))
    defaults.extend([run, paragraph])

    # Items of lists; also a numbered paragraph that is alone between two headings.
    compact = Style(layout.size, after=layout.after, is_close=True)
    by_id = {"Title": looks["Title"], "Compact": compact}
    by_id |= {f"Heading{level}": looks["Heading"] for level in range(1, 7)}
    for style in root.findall(f"{{{W}}}style"):
        name = style.get(f"{{{W}}}styleId")
        for part in ("rPr", "pPr"):
            for old in style.findall(f"{{{W}}}{part}"):
                if name != "FootnoteReference" and style.get(f"{{{W}}}type") != "table":
                    style.remove(old)
        if name in by_id:
            level = int(name[-1]) - 1 if name.startswith("Heading") else None
            style.append(docx_paragraph(by_id[name], layout, level))
            style.append(docx_run(by_id[name], by_id[name].is_bold))
    for name in ("Headline", "Head", "Sender", "Subject", "Delivery", "Length", "Notes"):
        style = w("style", type="paragraph", customStyle=1, styleId=name)
        style.extend([w("name", val=name), w("basedOn", val="Normal"), w("qFormat")])
        style.append(docx_paragraph(looks[name], layout))
        style.append(docx_run(looks[name], looks[name].is_bold))
        root.append(style)
    return xml.tostring(root, encoding="UTF-8", xml_declaration=True)


def docx_document(layout):
    """Returns document.xml: an empty page of A4, with a footer where pages are numbered."""
    margin = twips(MARGIN_CM * POINTS_PER_CM)
    footer = '<w:footerReference w:type="default" r:id="rIdFooter"/>' if layout.has_page_numbers else ""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{W}" xmlns:r="{R}"><w:body><w:p/>'
        f'<w:sectPr>{footer}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="{margin}"'
        f' w:right="{margin}" w:bottom="{margin}" w:left="{margin}" w:header="709" w:footer="709"'
        ' w:gutter="0"/></w:sectPr></w:body></w:document>'
    ).encode()


def docx_footer():
    """Returns a footer that holds the number of the page."""
    field = "".join(
        f"<w:r>{part}</w:r>"
        for part in (
            '<w:fldChar w:fldCharType="begin"/>',
            '<w:instrText xml:space="preserve"> PAGE </w:instrText>',
            '<w:fldChar w:fldCharType="separate"/>',
            "<w:t>1</w:t>",
            '<w:fldChar w:fldCharType="end"/>',
        )
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><w:ftr xmlns:w="{W}"><w:p><w:pPr>'
        f'<w:spacing w:before="0" w:after="0"/><w:jc w:val="center"/></w:pPr>{field}</w:p></w:ftr>'
    ).encode()


def docx(layout):
    """Returns the files of a reference document."""
    files = default_files("reference.docx")
    files["word/styles.xml"] = docx_styles(files["word/styles.xml"], layout)
    files["word/document.xml"] = docx_document(layout)
    if layout.has_page_numbers:
        files["word/footer1.xml"] = docx_footer()
        relations = xml.fromstring(files["word/_rels/document.xml.rels"])
        xml.SubElement(
            relations,
            f"{{{RELATIONS}}}Relationship",
            {"Id": "rIdFooter", "Type": f"{R}/footer", "Target": "footer1.xml"},
        )
        files["word/_rels/document.xml.rels"] = packed(relations, RELATIONS)
        types = xml.fromstring(files["[Content_Types].xml"])
        xml.SubElement(
            types,
            f"{{{TYPES}}}Override",
            {
                "PartName": "/word/footer1.xml",
                "ContentType": "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",
            },
        )
        files["[Content_Types].xml"] = packed(types, TYPES)
    return files


# ODT

STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0"
FO = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
SVG = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"


def odt_look(style, layout, is_bold):
    """Returns the properties of a style."""
    paragraph = {
        f"{{{FO}}}margin-top": f"{style.before:g}pt",
        f"{{{FO}}}margin-bottom": f"{style.after:g}pt",
        f"{{{FO}}}line-height": f"{round(layout.line * 100)}%",
        f"{{{FO}}}text-align": {"left": "start", "right": "end"}.get(style.align, style.align),
        f"{{{STYLE}}}contextual-spacing": "false",
    }
    if style.stays_with_next:
        paragraph[f"{{{FO}}}keep-with-next"] = "always"
    weight = "bold" if is_bold else "normal"
    text = {f"{{{FO}}}color": "#000000"}
    for suffix in ("", "-asian", "-complex"):
        family = FO if not suffix else STYLE
        text[f"{{{STYLE}}}font-name{suffix}"] = FONT
        text[f"{{{family}}}font-size{suffix}"] = f"{style.size:g}pt"
        text[f"{{{family}}}font-weight{suffix}"] = weight
        text[f"{{{family}}}font-style{suffix}"] = "normal"
    return [
        xml.Element(f"{{{STYLE}}}paragraph-properties", paragraph),
        xml.Element(f"{{{STYLE}}}text-properties", text),
    ]


def odt_styles(text, layout):
    """Returns styles.xml with the looks of a layout."""
    for _, (prefix, address) in xml.iterparse(io.BytesIO(text), events=["start-ns"]):
        xml.register_namespace(prefix, address)
    root = xml.fromstring(text)
    looks = styles(layout)
    common = root.find(f"{{{OFFICE}}}styles")

    faces = root.find(f"{{{OFFICE}}}font-face-decls")
    for face in list(faces):
        if face.get(f"{{{STYLE}}}name") not in (FONT, "OpenSymbol"):
            faces.remove(face)
    by_name = {"Standard": looks["Body"], "Title": looks["Title"], "Text_20_body": looks["Body"]}
    by_name |= {f"Heading_20_{level}": looks["Heading"] for level in range(1, 7)}
    kept = set(by_name) | {"First_20_paragraph", "Heading", "Footer", "List", "Bullet_20_Symbols",
                           "Numbering_20_Symbols"}
    for style in list(common):
        name = style.get(f"{{{STYLE}}}name")
        if style.tag == f"{{{STYLE}}}default-style" and style.get(f"{{{STYLE}}}family") == "paragraph":
            for old in style.findall(f"{{{STYLE}}}text-properties"):
                style.remove(old)
            style.append(odt_look(looks["Body"], layout, False)[1])
        if style.tag == f"{{{TEXT}}}list-style":
            common.remove(style)
        if style.tag != f"{{{STYLE}}}style":
            continue
        if name not in kept:
            common.remove(style)
            continue
        for old in list(style):
            style.remove(old)
        if name in by_name:
            style.extend(odt_look(by_name[name], layout, by_name[name].is_bold))
    if common.find(f"{{{STYLE}}}style[@{{{STYLE}}}name='Title']") is None:
        common.append(odt_style("Title", looks["Title"], layout))
    for name in ("Headline", "Head", "Sender", "Subject", "Delivery", "Length", "Notes"):
        common.append(odt_style(name, looks[name], layout))
    odt_page(root, layout)
    return xml.tostring(root, encoding="UTF-8", xml_declaration=True)


def odt_style(name, look, layout):
    """Returns a new style of paragraphs."""
    style = xml.Element(
        f"{{{STYLE}}}style",
        {
            f"{{{STYLE}}}name": name,
            f"{{{STYLE}}}family": "paragraph",
            f"{{{STYLE}}}parent-style-name": "Standard",
            f"{{{STYLE}}}class": "text",
        },
    )
    style.extend(odt_look(look, layout, look.is_bold))
    return style


def odt_page(root, layout):
    """Makes the page A4, and takes the footer away where pages are not numbered."""
    for page in root.iter(f"{{{STYLE}}}page-layout-properties"):
        page.set(f"{{{FO}}}page-width", "21cm")
        page.set(f"{{{FO}}}page-height", "29.7cm")
        for side in ("top", "right", "bottom", "left"):
            page.set(f"{{{FO}}}margin-{side}", f"{MARGIN_CM}cm")
        if layout.has_page_numbers:
            page.set(f"{{{FO}}}margin-bottom", "1.5cm")
    for parent in list(root.iter()):
        for footer in parent.findall(f"{{{STYLE}}}footer") + parent.findall(f"{{{STYLE}}}footer-style"):
            if not layout.has_page_numbers:
                parent.remove(footer)
        for number in parent.findall(f"{{{TEXT}}}page-number"):
            number.text, number.tail, parent.text = "1", None, None


def odt(layout):
    """Returns the files of a reference document."""
    files = default_files("reference.odt")
    kept = {"mimetype", "styles.xml", "content.xml", "meta.xml", "META-INF/manifest.xml"}
    files = {name: data for name, data in files.items() if name in kept}
    files["styles.xml"] = odt_styles(files["styles.xml"], layout)
    manifest = xml.fromstring(files["META-INF/manifest.xml"])
    address = manifest.tag[1:].split("}")[0]
    for entry in list(manifest):
        path = entry.get(f"{{{address}}}full-path")
        if path not in kept | {"/"}:
            manifest.remove(entry)
    files["META-INF/manifest.xml"] = packed(manifest, address, prefix="manifest")
    return files


# Style sheets


def css_rule(selector, style, **further):
    """Returns a rule for a sort of paragraph."""
    values = {
        "font-size": f"{style.size:g}pt",
        "font-weight": "bold" if style.is_bold else "normal",
        "margin": f"{style.before:g}pt 0 {style.after:g}pt 0",
        "text-align": style.align,
    }
    if style.stays_with_next:
        values["page-break-after"] = "avoid"
    body = "".join(f"  {name}: {value};\n" for name, value in (values | further).items())
    return f"{selector} {{\n{body}}}\n"


def css(layout):
    """Returns the style sheet of a layout, for the screen and for paper."""
    looks = styles(layout)
    number = '\n  @bottom-center {\n    content: counter(page);\n    font: 10pt "%s", "Liberation Serif", serif;\n  }' % FONT
    rules = [
        f"@page {{\n  size: A4;\n  margin: {MARGIN_CM}cm;"
        + (number if layout.has_page_numbers else "") + "\n}\n",
        f'html {{\n  font: {layout.size:g}pt/{layout.line * 1.15:.3g} "{FONT}", "Liberation Serif", serif;\n'
        "  color: #000;\n  background: #fff;\n}\n",
        "body {\n  margin: 0;\n}\n",
        "@media screen {\n  body {\n    max-width: 16cm;\n    margin: 2.5cm auto;\n    padding: 0 1em;\n  }\n}\n",
        css_rule("p", looks["Body"]).replace("  font-size", "  orphans: 2;\n  widows: 2;\n  font-size"),
        css_rule("h1.title", looks["Title"]),
        css_rule("h1, h2, h3, h4, h5, h6", looks["Heading"]),
        f"ol, ul {{\n  margin: 0 0 {layout.after:g}pt 0;\n  padding-left: 1cm;\n}}\n",
        f"li, li > p {{\n  margin: 0 0 {layout.after:g}pt 0;\n}}\n",
        f"li li, ul > li {{\n  margin-bottom: {layout.after / 2:g}pt;\n}}\n",
    ]
    for name in ("Headline", "Head", "Sender", "Subject", "Delivery", "Length", "Notes"):
        rules.append(css_rule(f'[data-custom-style="{name}"] p', looks[name]))
    notes = looks["Notes"]
    rules.append(
        f'[data-custom-style="Notes"] li {{\n  font-size: {notes.size:g}pt;\n'
        f"  margin-bottom: {notes.after:g}pt;\n}}\n"
    )
    rules.append(
        f"table {{\n  border-collapse: collapse;\n  width: 100%;\n  margin: 0 0 {layout.after:g}pt 0;\n}}\n"
        "\ntr {\n  page-break-inside: avoid;\n}\n"
        "\nth, td {\n  text-align: left;\n  vertical-align: top;\n  padding: 2.5pt 6pt 2.5pt 0;\n"
        "  border-bottom: 0.5pt solid #999;\n}\n"
    )
    rules.append("img {\n  max-width: 100%;\n}\n")
    # The order of equals decides: the title is a heading too.
    rules[5], rules[6] = rules[6], rules[5]
    return "\n".join(rules).encode()


# Files


def default_files(name):
    """Returns the files in a reference document of pandoc's own."""
    data = subprocess.run(["pandoc", "--print-default-data-file", name], capture_output=True, check=True)
    with zipfile.ZipFile(io.BytesIO(data.stdout)) as archive:
        return {entry: archive.read(entry) for entry in archive.namelist() if not entry.endswith("/")}


def packed(root, address, prefix=""):
    """Returns an element as a file, in which a namespace has a prefix or none."""
    xml.register_namespace(prefix, address)
    return xml.tostring(root, encoding="UTF-8", xml_declaration=True)


def write_archive(path, files):
    """Writes a zip archive that depends on nothing but its files: no time, one order."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(files, key=lambda name: (name != "mimetype", name)):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(entry, files[name])


def main():
    folder = Path(sys.argv[1])
    xml.register_namespace("w", W)
    xml.register_namespace("r", R)
    for name, layout in LAYOUTS.items():
        write_archive(folder / f"{name}.docx", docx(layout))
        write_archive(folder / f"{name}.odt", odt(layout))
        (folder / f"{name}.css").write_bytes(css(layout))


if __name__ == "__main__":
    main()
