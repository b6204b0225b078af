<p>Dear ${name},</p>
