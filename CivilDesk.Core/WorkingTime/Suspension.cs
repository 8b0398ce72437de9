using CivilDesk.Core.Desk;

namespace CivilDesk.Core.WorkingTime;

/// <summary>
/// Days that do not count towards the period (시행령 제20조, 행정절차법 시행령 제11조), such as a supplement from the day it was
/// asked for to the day it arrived, both included. Without an end it still runs.
/// </summary>
public readonly record struct Suspension(DateOnly From, DateOnly? To)
{
    public DateOnly? To { get; } = To < From ? throw new DeskRuleException("suspension.ends-before-it-begins", From, To) : To;

    /// <summary>What the clock was stopped for; unknown where only the days are given.</summary>
    public SuspensionKind? Kind { get; init; }

    internal bool IsOpen => To is null;

    internal bool Covers(DateOnly day) => day >= From && (IsOpen || day <= To);
}
