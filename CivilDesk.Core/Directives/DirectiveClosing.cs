namespace CivilDesk.Core.Directives;

/// <summary>종결 사유: why a directive ends without being done.</summary>
public enum DirectiveClosing
{
    /// <summary>추진 불가.</summary>
    NotPossible,

    /// <summary>상시 추진: work that comes back every season and has no end.</summary>
    Recurring,
}
