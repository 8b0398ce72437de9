using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilDesk.Core.Attachments;

internal sealed class AttachmentTables : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.ToTable("Attachments").HasKey(attachment => attachment.Id);
        builder.HasIndex(attachment => new { attachment.Ledger, attachment.RecordId });
        builder.HasIndex(attachment => attachment.StoredAs).IsUnique();
    }
}
