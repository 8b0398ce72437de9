using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Complaints;

/// <summary>연장: one decision to take longer, and whether the citizen has been told of it in writing.</summary>
public sealed class CaseExtension
{
    private CaseExtension()
    {
    }

    public long Id { get; private set; }

    public int Amount { get; private set; }

    public PeriodUnit Unit { get; private set; }

    public ExtensionReason Reason { get; private set; }

    public string Explanation { get; private set; } = "";

    public bool PetitionerConsents { get; private set; }

    public DateOnly DueBefore { get; private set; }

    public DateTimeOffset DecidedAt { get; private set; }

    public long DecidedBy { get; private set; }

    /// <summary>When the written notice went out (영 제21조 제3항); owed until then.</summary>
    public DateTimeOffset? NotifiedAt { get; private set; }

    internal StatutoryPeriod Length => new(Amount, Unit);

    internal static CaseExtension Decide(ExtensionOrder order, StatutoryPeriod period, DateOnly dueBefore, long by, DeskClock clock)
    {
        var length = order.Length.In(period.Unit);
        return new()
        {
            Amount = length.Amount,
            Unit = length.Unit,
            Reason = order.Reason,
            Explanation = Texts.Needed(order.Explanation, Texts.StoryLimit, "extension.explanation-needed"),
            PetitionerConsents = order.PetitionerConsents,
            DueBefore = dueBefore,
            DecidedAt = clock.Now,
            DecidedBy = by,
        };
    }

    internal void Told(DateTimeOffset at) => NotifiedAt ??= at;
}
