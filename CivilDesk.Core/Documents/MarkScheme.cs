namespace CivilDesk.Core.Documents;

/// <summary>Which of the two official ways marks the items of a document.</summary>
public enum MarkScheme
{
    /// <summary>□ ○ - ㆍ, as reports are written (개조식).</summary>
    Report,

    /// <summary>1. 가. 1) 가) (1) (가) ① ㉮, as letters and plans are written.</summary>
    Numbered,
}
