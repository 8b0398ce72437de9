namespace CivilDesk.Core.Notices;

/// <summary>What the law or the office owes the citizen in words.</summary>
public enum NoticeKind
{
    /// <summary>접수증 (영 제6조).</summary>
    Receipt,

    /// <summary>이송·이첩 통지 (영 제13조).</summary>
    Transfer,

    /// <summary>보완 요구 (규칙 제9조).</summary>
    Supplement,

    /// <summary>연장 통지: in writing only (영 제21조 제3항).</summary>
    Extension,

    /// <summary>처리진행상황 통지: every thirty days (영 제23조).</summary>
    Progress,

    /// <summary>처리결과 통지 (법 제27조).</summary>
    Result,

    /// <summary>Anything else that was told.</summary>
    Other,
}
