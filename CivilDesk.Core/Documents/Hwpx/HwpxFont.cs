namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>The two fonts that every Hancom Office brings along; named, never embedded.</summary>
internal enum HwpxFont
{
    /// <summary>함초롬바탕, with serifs.</summary>
    Batang,

    /// <summary>함초롬돋움, without.</summary>
    Dotum,
}
