using CivilDesk.Core.Attachments;
using CivilDesk.Core.Desk;
using CivilDesk.Web.Hosting;
using CivilDesk.Web.Shared;

namespace CivilDesk.Web.Attachments;

/// <summary>An attachment as a file, and its small picture; the service asks who may, and writes the opening down.</summary>
internal static class AttachmentFiles
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/attachments/{id:long}", (HttpContext http, long id, AttachmentService attachments, CancellationToken ct) => FileAnswer.GiveAsync(async () =>
        {
            var file = await attachments.OpenAsync(DeskSignIn.ActorOf(http), id, ct);

            // Pictures were made anew by us; everything else goes to the disk and never runs in the desk's own page.
            return Results.File(file.Path, file.ContentType, file.ContentType.StartsWith("image/", StringComparison.Ordinal) ? null : file.FileName);
        })).RequireAuthorization(NeedsAttribute.PolicyOf(Permission.ViewCase));

        routes.MapGet("/attachments/{id:long}/thumbnail", (HttpContext http, long id, AttachmentService attachments, CancellationToken ct) => FileAnswer.GiveAsync(async () =>
            await attachments.ThumbnailAsync(DeskSignIn.ActorOf(http), id, ct) is { } file ? Results.File(file.Path, file.ContentType) : Results.NotFound()))
            .RequireAuthorization(NeedsAttribute.PolicyOf(Permission.ViewCase));
    }
}
