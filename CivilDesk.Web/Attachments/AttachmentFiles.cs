using CivilDesk.Core.Attachments;
using CivilDesk.Core.Desk;
using CivilDesk.Web.Hosting;
using CivilDesk.Web.Shared;

namespace CivilDesk.Web.Attachments;

/// <summary>Photos and documents of any record: a picture opens on the screen, everything else is kept as a file.</summary>
internal static class AttachmentFiles
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/attachments/{id:long}", (HttpContext http, long id, AttachmentService attachments, CancellationToken ct) => FileAnswer.GiveAsync(async () =>
        {
            var file = await attachments.OpenAsync(DeskSignIn.ActorOf(http), id, ct);
            var isPicture = file.ContentType.StartsWith("image/", StringComparison.Ordinal);
            return Results.File(file.Path, file.ContentType, isPicture ? null : file.FileName);
        })).RequireAuthorization(NeedsAttribute.PolicyOf(Permission.ViewCase));

        routes.MapGet("/attachments/{id:long}/thumbnail", (HttpContext http, long id, AttachmentService attachments, CancellationToken ct) => FileAnswer.GiveAsync(async () =>
            await attachments.ThumbnailAsync(DeskSignIn.ActorOf(http), id, ct) is { } file
                ? Results.File(file.Path, file.ContentType)
                : throw new DeskRuleException("record.not-found"))).RequireAuthorization(NeedsAttribute.PolicyOf(Permission.ViewCase));
    }
}
