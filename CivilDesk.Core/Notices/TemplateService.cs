using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Notices;

/// <summary>회신 서식: the team leader writes them in editions, the clerk fills them from a case and copies the text.</summary>
public sealed class TemplateService(WriteUnit writes, DeskReads reads, DeskClock clock)
{
    /// <summary>A new template, or the next edition of <paramref name="key"/>.</summary>
    public Task<long> WriteAsync(Actor actor, CommandId command, Guid? key, TemplateDraft draft, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.EditTemplates,
            command,
            async unit =>
            {
                if (draft.CategoryCode is { } category)
                {
                    await CodeService.RequireAsync(unit.Db, CodeList.Category, category, "code.unknown-category", ct);
                }

                var editions = key is { } known ? await unit.Db.Set<ReplyTemplate>().Where(t => t.Key == known).ToListAsync(ct) : [];
                if (key is not null && editions.Count == 0)
                {
                    throw new DeskRuleException("record.not-found");
                }

                editions.ForEach(edition => edition.Retire());
                var template = ReplyTemplate.Write(draft, key ?? Guid.NewGuid(), editions.Count + 1, unit.Authority.AccountId, unit.Clock.Now);
                unit.Add(template);
                unit.Record(template, "template-written", detail: $"{draft.Kind} {template.Edition}");
                await unit.Db.SaveChangesAsync(ct);
                return template.Id;
            },
            ct);

    /// <summary>The templates a desk starts with, for an office that has none yet.</summary>
    public Task BeginAsync(Actor actor, CommandId command, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.EditTemplates,
            command,
            async unit =>
            {
                if (await unit.Db.Set<ReplyTemplate>().AnyAsync(ct))
                {
                    throw new DeskRuleException("template.exist-already");
                }

                TemplateSeed.Fill(unit.Db, unit.Clock);
                unit.Record(nameof(ReplyTemplate), null, "template-written");
            },
            ct);

    /// <summary>No longer offered; the notices made from it still name it.</summary>
    public Task RetireAsync(Actor actor, CommandId command, long id, int version, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.EditTemplates,
            command,
            async unit =>
            {
                var template = await unit.LoadAsync<ReplyTemplate>(id, version, ct);
                template.Retire();
                unit.Record(template, "template-retired");
            },
            ct);

    /// <summary>The current templates, the most fitting first: category and outcome, then either, then neither.</summary>
    public Task<IReadOnlyList<TemplateRow>> OfferedAsync(Actor actor, NoticeKind? kind, string? categoryCode, Outcome? outcome, CancellationToken ct) =>
        reads.ReadAsync<IReadOnlyList<TemplateRow>>(
            actor,
            Permission.ViewQueue,
            async (db, _) =>
            {
                var found = await Rows(db.Set<ReplyTemplate>().Where(t => t.IsCurrent
                        && (kind == null || t.Kind == kind)
                        && (categoryCode == null || t.CategoryCode == null || t.CategoryCode == categoryCode)
                        && (outcome == null || t.Outcome == null || t.Outcome == outcome)))
                    .ToListAsync(ct);
                return [.. found.OrderByDescending(t => (t.Outcome is null ? 0 : 2) + (t.CategoryCode is null ? 0 : 1)).ThenBy(t => t.Kind).ThenBy(t => t.Name, StringComparer.Ordinal)];
            },
            ct);

    /// <summary>All editions of one template, newest first.</summary>
    public Task<IReadOnlyList<TemplateRow>> EditionsAsync(Actor actor, Guid key, CancellationToken ct) =>
        reads.ReadAsync<IReadOnlyList<TemplateRow>>(
            actor, Permission.ViewQueue, async (db, _) => await Rows(db.Set<ReplyTemplate>().Where(t => t.Key == key).OrderByDescending(t => t.Edition)).ToListAsync(ct), ct);

    /// <summary>The text for one case, ready to copy; it names the petitioner, so it is written down as a view.</summary>
    public Task<NoticePreview> PreviewAsync(Actor actor, long templateId, long complaintId, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.SendNotice,
            CommandId.None,
            async unit =>
            {
                var template = await unit.Db.Set<ReplyTemplate>().AsNoTracking().SingleOrDefaultAsync(t => t.Id == templateId, ct) ?? throw new DeskRuleException("record.not-found");
                var complaint = await unit.Db.Set<Complaint>().AsNoTracking().SingleOrDefaultAsync(c => c.Id == complaintId, ct) ?? throw new DeskRuleException("record.not-found");
                unit.Record(complaint, "viewed", complaint.PetitionerId);
                return new NoticePreview(template.Id, TemplateFields.Fill(template.Body, complaint, await CodeService.ReadAsync(unit.Db, ct), clock));
            },
            ct);

    private static IQueryable<TemplateRow> Rows(IQueryable<ReplyTemplate> templates) => templates
        .Select(t => new TemplateRow(t.Id, t.Version, t.Key, t.Edition, t.IsCurrent, t.Kind, t.CategoryCode, t.Outcome, t.Name, t.Body, t.WrittenAt));
}
