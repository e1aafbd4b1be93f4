export const floor = {
  'floor.expert': '专家{number}',
  'floor.no-network': '没有网络。没有发送任何内容。',
} as const;
