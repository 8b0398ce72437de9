using Bunit;
using CivilDesk.Core.Desk;
using CivilDesk.Tests.Support;
using CivilDesk.Web.Shared;
using Microsoft.AspNetCore.Components.Forms;

namespace CivilDesk.Tests.Attachments;

public sealed class AttachmentsPanelTests : PageTest
{
    [Fact]
    public async Task A_document_is_added_a_program_is_refused_and_a_file_is_removed_with_a_reason()
    {
        var received = await Desk.ReceivedAsync();
        var panel = Open<AttachmentsPanel>(Role.Clerk, part => part.Add(p => p.Ledger, CaseLedger.Complaints).Add(p => p.RecordId, received.Id));

        panel.FindComponent<InputFile>().UploadFiles(
            InputFileContent.CreateFromBinary("%PDF-1.7 위치도"u8.ToArray(), "위치도.pdf"), InputFileContent.CreateFromBinary("MZ not a document"u8.ToArray(), "사진.jpg"));

        panel.WaitForAssertion(() => panel.FindAll(".desk-files__file").Should().ContainSingle().Which.TextContent.Should().Contain("위치도.pdf"));
        panel.Find(".desk-note--bad").TextContent.Should().StartWith("사진.jpg: ");

        await panel.Find(".desk-files__file .desk-button").ClickAsync();
        panel.FindAll(".desk-files__file").Should().HaveCount(1, "a reason is needed");
        await panel.Find(".desk-files__file input").ChangeAsync("다른 민원의 위치도임");
        await panel.Find(".desk-files__file .desk-button").ClickAsync();
        panel.WaitForAssertion(() => panel.FindAll(".desk-files__file").Should().BeEmpty());
    }

    [Fact]
    public async Task The_mayor_sees_files_and_adds_none()
    {
        var received = await Desk.ReceivedAsync();
        using var pdf = new MemoryStream("%PDF-1.7"u8.ToArray());
        await Desk.Get<Core.Attachments.AttachmentService>().AddAsync(Desk.Clerk, CommandId.New(), CaseLedger.Complaints, received.Id, "위치도.pdf", pdf, default);

        var panel = Open<AttachmentsPanel>(Role.Mayor, part => part.Add(p => p.Ledger, CaseLedger.Complaints).Add(p => p.RecordId, received.Id));

        panel.WaitForElement(".desk-files__file");
        panel.FindAll("input, .desk-button").Should().BeEmpty();
    }
}
