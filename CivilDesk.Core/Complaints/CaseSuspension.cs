using CivilDesk.Core.Desk;
using CivilDesk.Core.Law;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Complaints;

/// <summary>Days on which the clock of one case stood still, and why; open while it has no end.</summary>
public sealed class CaseSuspension
{
    private CaseSuspension()
    {
    }

    public long Id { get; private set; }

    public SuspensionKind Kind { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly? To { get; private set; }

    /// <summary>The article, kept as it stood when it was entered.</summary>
    public string Basis { get; private set; } = "";

    public string? Reason { get; private set; }

    public string? Evidence { get; private set; }

    public DateOnly? RespondBy { get; private set; }

    /// <summary>How often the citizen's time to supplement, or the investigation, has been lengthened.</summary>
    public int Lengthened { get; private set; }

    /// <summary>How often the request came back undelivered (영 제25조 제2항).</summary>
    public int CameBack { get; private set; }

    /// <summary>When the citizen was told in writing.</summary>
    public DateTimeOffset? NotifiedAt { get; private set; }

    public DateTimeOffset EnteredAt { get; private set; }

    public long EnteredBy { get; private set; }

    public bool IsOpen => To is null;

    internal Suspension Days => new(From, To);

    internal static CaseSuspension Begin(SuspensionOrder order, bool isAgain, WorkingCalendar calendar, long by, DeskClock clock)
    {
        if (order.Kind is SuspensionKind.Supplement)
        {
            Require(order.RespondBy >= order.From, "supplement.respond-by-needed");
            if (isAgain)
            {
                SupplementRules.RequireSecondRequest(calendar, order.From, order.RespondBy!.Value);
            }
        }

        var suspension = new CaseSuspension
        {
            Kind = order.Kind,
            From = order.From,
            Basis = string.Join(", ", SuspensionRules.ArticlesOf(order.Kind)),
            Reason = order.Kind is SuspensionKind.Supplement
                ? Texts.Needed(order.Reason, Texts.StoryLimit, "supplement.request-needed")
                : Texts.Optional(order.Reason, Texts.StoryLimit),
            Evidence = Texts.Optional(order.Evidence, Texts.TitleLimit),
            RespondBy = order.Kind is SuspensionKind.Supplement ? order.RespondBy : null,
            EnteredAt = clock.Now,
            EnteredBy = by,
        };
        if (order.To is { } to)
        {
            suspension.End(to);
        }

        return suspension;
    }

    internal void End(DateOnly to)
    {
        Require(IsOpen, "suspension.already-ended");
        Require(to >= From, "suspension.ends-before-it-begins");
        To = to;
    }

    /// <summary>The case has left the road: the suspension ends with it, within no limit.</summary>
    internal void Cut(DateOnly today) => To = today;

    /// <summary>More time: twice for the citizen's supplement (영 제24조 제2항), once for the investigation (영 제17조 제4항).</summary>
    internal void Lengthen(DateOnly? respondBy)
    {
        Require(IsOpen, "suspension.already-ended");
        switch (Kind)
        {
            case SuspensionKind.Supplement:
                SupplementRules.RequireExtension(Lengthened);
                Require(respondBy > RespondBy, "supplement.respond-by-needed");
                RespondBy = respondBy;
                break;
            case SuspensionKind.FieldInvestigation:
                break;
            default:
                throw new DeskRuleException("suspension.not-extendable");
        }

        Lengthened++;
    }

    internal void Told(DateTimeOffset at) => NotifiedAt ??= at;

    internal void ReturnedUndelivered() => CameBack++;

    private static void Require(bool condition, string refusal)
    {
        if (!condition)
        {
            throw new DeskRuleException(refusal);
        }
    }
}
