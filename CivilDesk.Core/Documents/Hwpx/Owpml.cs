using System.Xml.Linq;

namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>The element names of OWPML, and a short way to write them.</summary>
internal static class Owpml
{
    public static readonly XNamespace HpName = "http://www.hancom.co.kr/hwpml/2011/paragraph";
    public static readonly XNamespace HsName = "http://www.hancom.co.kr/hwpml/2011/section";
    public static readonly XNamespace HcName = "http://www.hancom.co.kr/hwpml/2011/core";
    public static readonly XNamespace HhName = "http://www.hancom.co.kr/hwpml/2011/head";
    public static readonly XNamespace HaName = "http://www.hancom.co.kr/hwpml/2011/app";
    public static readonly XNamespace HvName = "http://www.hancom.co.kr/hwpml/2011/version";
    public static readonly XNamespace HpfName = "http://www.hancom.co.kr/schema/2011/hpf";
    public static readonly XNamespace OpfName = "http://www.idpf.org/2007/opf/";
    public static readonly XNamespace OcfName = "urn:oasis:names:tc:opendocument:xmlns:container";
    public static readonly XNamespace OdfName = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

    public static XElement Hp(string name, params object?[] content) => new(HpName + name, content);

    public static XElement Hc(string name, params object?[] content) => new(HcName + name, content);

    public static XElement Hh(string name, params object?[] content) => new(HhName + name, content);

    public static XAttribute[] With(params (string Name, object Value)[] attributes) =>
        [.. attributes.Select(attribute => new XAttribute(attribute.Name, attribute.Value is string text ? XmlText.Clean(text) : attribute.Value))];

    public static XAttribute Prefix(string prefix, XNamespace name) => new(XNamespace.Xmlns + prefix, name.NamespaceName);

    /// <summary>left, right, top and bottom of one width.</summary>
    public static XAttribute[] Sides(int width) => With(("left", width), ("right", width), ("top", width), ("bottom", width));
}
