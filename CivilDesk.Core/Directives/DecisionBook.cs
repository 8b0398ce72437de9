using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Directives;

/// <summary>Keeps the decisions of meetings and visits, so that no promise gets lost: used inside their saves.</summary>
internal static class DecisionBook
{
    /// <summary>Writes each decision down, with the directive that it begins; refuses one that neither begins anything nor says why.</summary>
    public static async Task KeepAsync(
        WriteContext unit, DirectiveSource source, long sourceId, IEnumerable<Promise> promises, IEnumerable<Decision> decisions, CancellationToken ct)
    {
        foreach (var decision in promises.Select(promise => new Decision(promise.Text, promise)).Concat(decisions))
        {
            var whyNot = Texts.Optional(decision.WhyNot, Texts.StoryLimit);
            if (decision.Promise is null == whyNot is null)
            {
                throw new DeskRuleException("decision.directive-or-reason");
            }

            unit.Add(new RecordedDecision
            {
                Source = source,
                SourceId = sourceId,
                Text = Texts.Needed(decision.Text, Texts.StoryLimit, "decision.text-needed"),
                DirectiveNumber = decision.Promise is { } promise ? await DirectiveService.OrderAsync(unit, promise.From(source, sourceId), ct) : null,
                WhyNot = whyNot,
            });
        }
    }

    public static async Task<IReadOnlyList<DecisionLine>> ReadAsync(DeskDb db, DirectiveSource source, long sourceId, CancellationToken ct) =>
        await db.Set<RecordedDecision>()
            .Where(decision => decision.Source == source && decision.SourceId == sourceId)
            .OrderBy(decision => decision.Id)
            .Select(decision => new DecisionLine(decision.Text, decision.DirectiveNumber, decision.WhyNot))
            .ToListAsync(ct);
}
