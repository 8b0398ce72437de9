using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilDesk.Core.Notices;

internal sealed class NoticeTables : IEntityTypeConfiguration<Notice>, IEntityTypeConfiguration<ReplyTemplate>
{
    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.ToTable("Notices").HasKey(notice => notice.Id);
        builder.HasIndex(notice => new { notice.ComplaintId, notice.Kind });
    }

    public void Configure(EntityTypeBuilder<ReplyTemplate> builder)
    {
        builder.ToTable("ReplyTemplates").HasKey(template => template.Id);
        builder.HasIndex(template => new { template.Key, template.Edition }).IsUnique();
    }
}
